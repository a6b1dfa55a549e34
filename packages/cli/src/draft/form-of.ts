import type { Audience, Form } from '@akkoord/compose';
import { Failure } from '../failure.ts';
import { formWords } from '../words/form-words.ts';
import { type FormOptions, lengths } from './form-option.ts';

/**
 * Read the form that a person asks for.
 *
 * @returns The form of the text, and for whom it is where a version of it is asked for.
 * @throws Failure where options do not go together, or a chapter comes without its document.
 */
export function formOf(options: FormOptions): { audience: Audience | null; form: Form } {
  const length = lengths[options.length ?? options.lengte ?? 'full'];
  const audience = length === 'pupils' || length === 'parents' ? length : null;
  const base = options.of ?? options.van;
  if (base !== undefined && audience === null) throw new Failure(formWords.ofAlone);
  const elsewhere = [...(options.elsewhere ?? []), ...(options.elders ?? [])].map(placeOf);
  const held = base === undefined ? 'full' : lengths[base];
  const form: Form = {
    length: (audience === null ? length : held) === 'short' ? 'short' : 'full',
    without: [...(options.without ?? []), ...(options.zonder ?? [])],
    elsewhere: Object.fromEntries(elsewhere),
    inParts: options.parts === true || options.delen === true,
  };
  if (form.inParts && audience !== null) throw new Failure(formWords.partsOfVersion);
  return { audience, form };
}

function placeOf(value: string): [string, string] {
  const at = value.indexOf('=');
  const [chapter, document] = [value.slice(0, at).trim(), value.slice(at + 1).trim()];
  if (at < 1 || !chapter || !document) throw new Failure(formWords.noDocument(value));
  return [chapter, document];
}
