import { useApp } from './app.ts';
import { takeFiles } from './take-files.ts';

/** What a browser lets a person pick; what else is dropped is refused with its reason. */
const accept = '.docx,.odt,.pdf,.txt,.md,.markdown,.akkoord,.json';

/** The button that opens files. */
export function FileButton({ children, look = '' }: { children: string; look?: 'primary' | '' }) {
  const app = useApp();
  return (
    <label className={`button ${look}`}>
      {children}
      <input
        type="file"
        className="vh"
        multiple
        accept={accept}
        onChange={({ currentTarget }) => {
          void takeFiles(app, [...(currentTarget.files ?? [])]).then(() => {
            // The same file again, after it was corrected, is a change too.
            currentTarget.value = '';
          });
        }}
      />
    </label>
  );
}
