import {
  type Clause,
  type Coded,
  clausesOf,
  ownText,
  type Protocol,
  type ReadingMessage,
  toSource,
} from '@akkoord/clause';
import type { AnnotateMessages } from './personal-data.ts';

/** It may be a name, and often is something else. */
const confidence = 0.5;

const letters = String.raw`\p{L}[\p{L}\p{M}'’]*`;
const capital = String.raw`\p{Lu}[\p{L}\p{M}'’]+(?:-(?:${letters})(?:\s(?=\p{Lu}))?)*`;
/** Small words between names: `van`, `el`, `'t`. */
const between = String.raw`(?:(?!en\s|of\s)\p{Ll}{2,3}\s|['’]\p{Ll}\s)`;
/** A first name and a surname: `Fatima El Amrani`, `IJsbrand van 't Hof`, `Marja Jansen-de Wit`. */
const fullName = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])${capital}(?:\s${between}{0,3}${capital}(?![\p{L}\p{N}])){1,3}`,
  'gu',
);

/**
 * Warn of words that may be the name of a person: two or more with a capital each, that are no name of a law, a body,
 * a platform or the school itself. `ruleId` is `possible-name`, `actual` what stands there.
 *
 * Names without a title cannot be told from other names. Whoever hides personal data has to be told of both.
 *
 * @param tree A tree that was read and annotated, with personal data still in it: what is a mention of a person is
 *   not told again.
 */
export function tellPossibleNames(tree: Protocol): ReadingMessage[] {
  const { school, competentAuthority, title } = tree.meta;
  const own = [
    school?.name,
    competentAuthority?.name,
    title,
    ...(competentAuthority?.schools ?? []),
  ]
    .filter((name) => name !== undefined && name !== null)
    .join(' ')
    .toLocaleLowerCase('nl');
  return clausesOf(tree).flatMap((clause) =>
    possibleIn(clause)
      .filter(({ text }) => !own.includes(text.toLocaleLowerCase('nl')))
      .map(({ start, end, text }): ReadingMessage => {
        const [place] = toSource(tree, { eId: clause.eId, start, end });
        return {
          ruleId: 'possible-name',
          ...({ code: 'possible-name', data: { words: text } } satisfies Coded<AnnotateMessages>),
          ...(place ? { place } : {}),
          actual: text,
          confidence,
        };
      }),
  );
}

function possibleIn(clause: Clause): Array<{ start: number; end: number; text: string }> {
  const mentions = clause.data?.mentions ?? [];
  return [...ownText(clause).matchAll(fullName)]
    .map(({ index, 0: text }) => ({ start: index, end: index + text.length, text }))
    .filter(({ start, end }) =>
      mentions.every(({ span }) => span.end <= start || end <= span.start),
    );
}
