import type { Comparison, Finding, Protocol, Synopsis } from '@akkoord/clause';
import {
  findingReason,
  limitText,
  messageReason,
  summaryText,
} from '@akkoord/render/words/reading';

/** Fill in the Dutch reason of each message of a reading. */
export function withMessageReasons(tree: Protocol): Protocol {
  const messages = tree.data?.messages?.map((message) => ({
    ...message,
    reason: messageReason(message),
  }));
  return messages ? { ...tree, data: { ...tree.data, messages } } : tree;
}

/** Fill in the Dutch of a comparison: its summary, the reason of each finding, and what it does not cover. */
export function withChangeReasons(comparison: Comparison): Comparison {
  const changes = comparison.changes.map((change) => ({
    ...change,
    findings: change.findings.map(withReason),
  }));
  const uncovered = comparison.limits.map((limit) => limitText(limit));
  const summary = comparison.summary?.map((line) => ({ ...line, text: summaryText(line) }));
  return { ...comparison, changes, ...(summary ? { summary } : {}), uncovered };
}

/** Fill in the Dutch reason of each finding of a synopsis. */
export function withRowReasons(synopsis: Synopsis): Synopsis {
  const rows = synopsis.rows.map((row) => ({ ...row, findings: row.findings.map(withReason) }));
  return { ...synopsis, rows };
}

function withReason(finding: Finding): Finding {
  return { ...finding, reason: findingReason(finding) };
}
