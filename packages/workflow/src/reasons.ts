import type { Comparison, Finding, Protocol, Synopsis } from '@akkoord/clause';
import { findingReason, messageReason } from '@akkoord/render/words';

/** Fill in the Dutch reason of each message of a reading. */
export function withMessageReasons(tree: Protocol): Protocol {
  const messages = tree.data?.messages?.map((message) => ({
    ...message,
    reason: messageReason(message),
  }));
  return messages ? { ...tree, data: { ...tree.data, messages } } : tree;
}

/** Fill in the Dutch reason of each finding of a comparison. */
export function withChangeReasons(comparison: Comparison): Comparison {
  const changes = comparison.changes.map((change) => ({
    ...change,
    findings: change.findings.map(withReason),
  }));
  return { ...comparison, changes };
}

/** Fill in the Dutch reason of each finding of a synopsis. */
export function withRowReasons(synopsis: Synopsis): Synopsis {
  const rows = synopsis.rows.map((row) => ({ ...row, findings: row.findings.map(withReason) }));
  return { ...synopsis, rows };
}

function withReason(finding: Finding): Finding {
  return { ...finding, reason: findingReason(finding) };
}
