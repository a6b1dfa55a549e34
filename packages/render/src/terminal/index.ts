export { approvalToTerminal } from './approval-terminal.ts';
export { comparisonToTerminal } from './comparison-terminal.ts';
export { proposalsToTerminal } from './proposals-terminal.ts';
export { protocolToTerminal } from './protocol-terminal.ts';
export { synopsisToTerminal } from './synopsis-terminal.ts';
export type { TerminalOptions } from './terminal.ts';
export {
  differencesToTerminal,
  shownToTerminal,
  verificationToTerminal,
} from './verification-terminal.ts';
export { waitingToTerminal } from './waiting-terminal.ts';
