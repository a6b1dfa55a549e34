const romans: ReadonlyArray<readonly [number, string]> = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Write a count as a roman number in small letters: `iv`. As a plain number outside 1 to 3999. */
export function toRoman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let rest = count;
  let written = '';
  for (const [worth, sign] of romans) {
    while (rest >= worth) {
      written += sign;
      rest -= worth;
    }
  }
  return written;
}

/** Write a count as a letter: `a` to `z`, `aa`, `bb`, as word processors do. As a plain number below 1. */
export function toLetter(count: number): string {
  if (count < 1 || count > 780) return String(count);
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);
}
