import { type Clause, digest, type Flow, type ReplacedProtocol } from '@akkoord/clause';
import { fillPhrase, type Taxonomy } from '@akkoord/taxonomy';
import { onDutchDate } from '@akkoord/text';
import { sourceName } from '../agenda/options.ts';
import type { Source } from '../sources/source.ts';

/** Topic of the clause that names the protocols that lose their force. */
export const replacedTopic = 'governance';

/** wId of that clause. */
export const replacedId = 'replaced';

/** Say which protocol a source is, for the metadata of the one that comes in its place. */
export function replacedProtocol(source: Source): ReplacedProtocol {
  const { title, school, version, approval } = source.tree.meta;
  const adoptedOn = approval?.adoption?.on;
  return {
    id: source.id,
    title,
    ...(school ? { school: school.name } : {}),
    ...(version ? { version } : {}),
    ...(adoptedOn ? { adoptedOn } : {}),
    digest: digest(source.tree).text,
  };
}

/** Write the clause that names the protocols in the place of which the new one comes. */
export function replacedClause(sources: readonly Source[], taxonomy: Taxonomy): Clause {
  const { replaced, origins } = taxonomy.documentPhrases.harmonized;
  const points = sources.map((source, index) => {
    const end = index === sources.length - 1 ? '.' : ';';
    return clause(`${replacedId}-${index + 1}`, 'bullet', `${nameOf(source, taxonomy)}${end}`, []);
  });
  return {
    ...clause(replacedId, 'item', replaced.opening, points),
    data: {
      topics: [replacedTopic],
      provenance: [{ source: 'akkoord', change: origins.replaces }],
    },
  };
}

function nameOf(source: Source, { documentPhrases }: Taxonomy): string {
  const phrases = documentPhrases.harmonized.replaced;
  const { title, version, approval } = source.tree.meta;
  const school = sourceName(source);
  const adoptedOn = approval?.adoption?.on;
  const named = title ?? phrases.untitled;
  const of = named.toLocaleLowerCase('nl').includes(school.toLocaleLowerCase('nl'))
    ? named
    : fillPhrase(phrases.ofSchool, { title: named, school });
  const numbered = version ? fillPhrase(phrases.version, { title: of, version }) : of;
  if (!adoptedOn) return fillPhrase(phrases.undated, { title: numbered });
  return fillPhrase(phrases.adopted, { title: numbered, when: onDutchDate(adoptedOn) });
}

function clause(wId: string, form: Clause['form'], text: string, points: Clause[]): Clause {
  const paragraph: Flow = { type: 'paragraph', children: [{ type: 'text', value: text }] };
  return { type: 'clause', eId: '', wId, num: null, form, children: [paragraph, ...points] };
}
