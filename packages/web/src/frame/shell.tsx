import { Component, type ReactNode, Suspense, useEffect } from 'react';
import { failureWords } from '../words/failure-words.ts';
import { keepingText } from '../words/keeping-text.ts';
import { pageWords } from '../words/page-words.ts';
import { privacyWords } from '../words/privacy-words.ts';
import { screenWords } from '../words/screen-words.ts';
import { useApp, useCell, useWork } from './app.ts';
import { DropEverywhere } from './drop-everywhere.tsx';
import { KeepingWarning } from './keeping-warning.tsx';
import { linkTo, type ScreenId, screens } from './screens.ts';
import { CameContext } from './title.tsx';
import { UndoButtons } from './undo-buttons.tsx';
import { useAddress } from './use-address.ts';

/** The whole app: what stands around every screen, and the screen where the reader is. */
export function Shell() {
  const { address, came } = useAddress();
  const Screen = screens[address.screen];
  const { isOpen } = useWork();
  const key = [address.screen, ...address.rest].join('/');
  return (
    <>
      <button
        type="button"
        className="skip"
        onClick={() => document.getElementById('inhoud')?.focus()}
      >
        {pageWords.skip}
      </button>
      <Masthead screen={address.screen} />
      <DropEverywhere />
      <main id="inhoud" tabIndex={-1}>
        <KeepingWarning />
        <CameContext value={came}>
          <Fence key={key}>
            <Suspense fallback={<p className="soft">{pageWords.loading}</p>}>
              {isOpen ? (
                <Screen rest={address.rest} />
              ) : (
                <p className="soft">{pageWords.loading}</p>
              )}
            </Suspense>
          </Fence>
        </CameContext>
      </main>
      <Told />
      <Foot />
    </>
  );
}

function Masthead({ screen }: { screen: ScreenId }) {
  const ids = Object.keys(screenWords) as ScreenId[];
  return (
    <header className="masthead">
      <div className="brand">
        <strong>{pageWords.name}</strong>
        <span>{privacyWords.short}</span>
      </div>
      <div className="bar">
        <nav aria-label={pageWords.screens}>
          <ul>
            {ids.map((id) => (
              <li key={id}>
                <a
                  className="screen-link"
                  href={linkTo(id)}
                  aria-current={id === screen ? 'page' : undefined}
                >
                  {screenWords[id].short}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <UndoButtons />
      </div>
    </header>
  );
}

/** How the work is kept, and where that is looked after. */
function Foot() {
  const { keeping } = useWork();
  return (
    <footer>
      <p>
        {keepingText(keeping)} <a href={linkTo('keeping')}>{privacyWords.footLink}</a>
      </p>
    </footer>
  );
}

/** What the reader was told last; going elsewhere clears it. */
function Told() {
  const { told } = useApp();
  const text = useCell(told);
  useEffect(() => {
    const leave = (event: MouseEvent) => {
      if ((event.target as Element).closest('a[href^="#/"]')) told.set('');
    };
    addEventListener('click', leave);
    return () => removeEventListener('click', leave);
  }, [told]);
  return (
    <p role="status" className="notice">
      {text}
    </p>
  );
}

/** Keeps what goes wrong on one screen from taking the others with it. */
class Fence extends Component<{ children: ReactNode }, { detail: string | null }> {
  override state = { detail: null };

  static getDerivedStateFromError(error: unknown) {
    return { detail: String(error) };
  }

  override render() {
    if (this.state.detail === null) return this.props.children;
    return (
      <div role="alert" className="warning">
        <p>
          {failureWords.fault} <code>{this.state.detail}</code>
        </p>
        <p>
          {failureWords.workIsSafe} <a href={linkTo('keeping')}>{screenWords.keeping.title}</a>
        </p>
      </div>
    );
  }
}
