const hole = /\{(\w+)\}/g;

/**
 * Fill in the holes of a phrase.
 *
 * @param values A value for each hole, by its name.
 * @throws TypeError where a hole has no value.
 */
export function fillPhrase(
  text: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return text.replace(hole, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new TypeError(`No value for {${name}} in “${text}”`);
    return `${value}`;
  });
}
