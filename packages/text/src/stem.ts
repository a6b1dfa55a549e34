const vowel = /[aeiouy]/;

/**
 * Cut the endings of inflection from a Dutch word, so that `gepubliceerde teksten` meets `tekst`.
 *
 * Light on purpose: plural (`foto's` too), inflected adjective and verb endings, with the spelling rules that go with
 * them. It takes no derivation apart (`-heid`, `-ing` stay) and knows no strong verbs.
 *
 * @param word One folded word.
 * @returns The stem; words of up to three letters stay as they are.
 *
 * Source: after the Dutch stemmer of the Snowball project, without its second half.
 */
export function stem(word: string): string {
  let form = word.replace(/['’]s$/, '');
  if (form.length <= 3 || !/^\p{L}+$/u.test(form)) return form;
  if (/heden$/.test(form)) return form.replace(/heden$/, 'heit');
  if (/(?:en|es)$/.test(form)) form = cut(form, 2);
  else if (/e$/.test(form)) form = cut(form, 1);
  else if (/[^aeiouysj]s$/.test(form)) form = cut(form, 1);
  if (/[^aeiou]t$/.test(form) && form.length > 4) form = cut(form, 1);
  return devoice(undouble(form));
}

/** Cut an ending where a stem with a vowel of at least two letters is left. */
function cut(form: string, length: number): string {
  const rest = form.slice(0, -length);
  return rest.length >= 3 && vowel.test(rest) ? rest : form;
}

/** Give what is left its bare spelling: one consonant at the end, one vowel before it. */
function undouble(form: string): string {
  return form
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(
      /(aa|ee|oo|uu)([bcdfghklmnprstvz])$/,
      (_, pair: string, last: string) => pair[0] + last,
    );
}

function devoice(form: string): string {
  return form.replace(/v$/, 'f').replace(/z$/, 's').replace(/d$/, 't');
}
