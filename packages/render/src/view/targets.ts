import type { Target } from '@akkoord/clause';
import { imageText } from '../words/content-words.ts';

/** Words that say their own address: `www.school.nl`, `info@school.nl`. */
function saysItself({ text, address }: Target): boolean {
  const bare = (value: string) =>
    value.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '');
  return bare(text.trim()) === bare(address);
}

/**
 * Give what stands for a link or picture where words are all that can be shown: the address behind the words of a
 * link, unless they say it; of a picture its description and address.
 */
export function targetText(target: Target): string {
  if (target.of === 'image') {
    const address = /^data:/i.test(target.address) ? '' : target.address;
    return imageText([target.text, address].filter(Boolean).join(', '));
  }
  return !target.address || saysItself(target) ? '' : ` (${target.address})`;
}
