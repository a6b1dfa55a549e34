import { createContext, useContext, useEffect, useRef } from 'react';
import { pageWords } from '../words/page-words.ts';

/** Whether the reader came to this screen from another one. */
export const CameContext = createContext(false);

/**
 * The title of a screen: its first heading and the title of the page. Who comes from another screen is brought to it,
 * so that a screen reader says where one is.
 */
export function Title({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const came = useContext(CameContext);
  useEffect(() => {
    document.title = `${children} – ${pageWords.name}`;
  }, [children]);
  useEffect(() => {
    if (!came) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [came]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
