/** Break a text into lines of at most so many characters; existing breaks stay. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const lines = [''];
    for (const word of line.split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last && last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = last ? `${last} ${word}` : word;
    }
    return lines;
  });
}

/** Break a line; what follows a hyphen stays under its own text. */
export function hanging(line: string, width: number): string[] {
  if (!line.startsWith('- ')) return wrap(line, width);
  return wrap(line.slice(2), width - 2).map((part, index) => `${index === 0 ? '- ' : '  '}${part}`);
}
