import type { ModelChoice } from '../../desk/drafting/jobs.ts';
import { useWork } from '../../frame/app.ts';
import { linkTo } from '../../frame/screens.ts';
import { Title } from '../../frame/title.tsx';
import { answersPath } from '../../words/draft-paths.ts';
import { draftWords } from '../../words/draft-words.ts';
import { screenWords } from '../../words/screen-words.ts';

/** Where a person chooses a model, or goes on with one. */
export function TemplateChoice({
  models,
  isUnknown,
}: {
  models: readonly ModelChoice[];
  /** Whether the address named a model that there is not. */
  isUnknown: boolean;
}) {
  const { drafts } = useWork().project;
  return (
    <>
      <Title>{screenWords.draft.title}</Title>
      {isUnknown && <p className="warning">{draftWords.unknownModel}</p>}
      <p className="lead">{draftWords.lead}</p>
      <ul className="tasks" aria-label={draftWords.models}>
        {models.map(({ id, title, about }) => {
          const count = Object.keys(drafts.get(id) ?? {}).length;
          return (
            <li key={id}>
              <a href={linkTo('draft', id, answersPath)}>{title}</a>
              <p>{about}</p>
              {count > 0 && <p className="soft">{draftWords.given(count)}</p>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
