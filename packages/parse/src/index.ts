export { parseText, type TextOptions } from './text/read-text.ts';
