import { test } from 'vitest';
import { amendmentsReport, judgeAmendments } from './direction/amendments.ts';
import { reportOf } from './direction/report.ts';
import { makeCases, runCases } from './direction/run.ts';

// What this does not show. Schools change more of a rule at once, and in words that no list foresees; most of what is
// put in here comes from lists of the benchmark's own, stands at the end of a sentence or behind it, and a rule that is
// put in returns in several texts, so that the edits are less than they count. Only rules with one plain sign (mag, moet,
// verboden, a verb of doing) are edited: what the direction should be is settled by the kind of edit and by that sign,
// not by a reader. A time in a law may be nonsense, which no reader would write. Laws are there only where they lie
// beside the checkout. It prints and never fails.
test('edits with a known direction in texts of several hands', { timeout: 600_000 }, () => {
  console.log(reportOf(runCases(makeCases(24))));
});

// Written and judged by one hand, in sentences without the rest of a document around them. When they were first compared, 24
// were told and 21 of these right, of 59 with a direction (precision .88, recall .36), and 2 told the opposite. The comparison
// was mended on them since, so that what is printed now is more than what others may expect.
test('amendments of school rules, judged before they were compared', { timeout: 120_000 }, () => {
  console.log(amendmentsReport(judgeAmendments()));
});
