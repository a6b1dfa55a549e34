/** Lines that only a mail program puts over a letter. Source: RFC 5322, 3.6. */
const technical = /^(?:Received|Return-Path|Message-ID|MIME-Version|Delivered-To|Content-Type):/i;
const header = /^[!-9;-~]{1,60}:/;
const mbox = /^From \S{1,200} +\w{3} \w{3} [ \d]\d \d{2}:\d{2}/;

/**
 * Tell whether a text is a mail as a program keeps it, with its headers; one that a person pasted is none.
 *
 * @param text The beginning of the file.
 */
export function isMail(text: string): boolean {
  const [first = '', ...rest] = text.split(/\r\n?|\n/, 40);
  if (mbox.test(first)) return true;
  if (!header.test(first)) return false;
  const lines = [first, ...rest];
  const end = lines.indexOf('');
  const head = (end < 0 ? lines.slice(0, -1) : lines.slice(0, end)).filter(
    (line) => !/^[ \t]/.test(line),
  );
  const known = head.filter((line) => technical.test(line)).length;
  return known >= 2 && head.every((line) => header.test(line));
}
