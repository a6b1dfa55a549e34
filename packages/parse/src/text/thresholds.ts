/**
 * The bounds by which the reader decides what a shape in a text is, each with the evidence on which it
 * was set. Texts: protocols and pages of schools other than those on which the reading is scored, and
 * fixtures of this room.
 */
export const thresholds = {
  columns: {
    /** Spaces of a gutter; two stand behind a label or a full stop in sound text too. */
    gutter: 3,
    /** Rows with text on both sides of it; a leaflet of a page has five and more. */
    rows: 3,
    /** Share of the rows with text on both sides whose right half begins at the same place. */
    aligned: 0.7,
    /** Letters of the median left half; labels before an indented list have one to five. */
    letters: 8,
    /** Letters of a label with its gap: so far the other lines of an item in the right column hang in. */
    hang: 6,
  },
  mixed: {
    /** Lines that end a sentence and have a line in small letters under them. */
    breaks: 5,
    /** Their share in all lines that end a sentence: single columns of ten texts had at most .04. */
    share: 0.2,
  },
  quoted: {
    /** Share of the lines that begin with `>`: a quotation in a text of one's own stays far under it. */
    share: 0.6,
  },
  /** Characters of a clause that is more than one: of 400 clauses of protocols four were longer. */
  longClause: 1200,
  layout: {
    /** Points of the letters where no line tells: what word processors begin with. */
    size: 11,
    /** How many times the letters of a heading are as large as those of most lines; emphasis is 1. */
    larger: 1.12,
    /** Characters of a heading of one line. */
    head: 130,
  },
  wrapping: {
    /** Lines that go on without room for the next word: fewer say nothing of the width. */
    lines: 8,
    /** Share of the lines that may go on although the next word fitted: a paragraph that was broken by damage. */
    chance: 0.04,
    /** A longer line is a paragraph. */
    longest: 160,
    /** A line on which the next two words fitted within so much of the longest was left short: ragged lines leave up to a tenth. */
    short: 0.85,
    /** A line so many times as long as the width was not broken at it; proportional type gives 1.05. */
    over: 1.08,
  },
  runOn: {
    /** Characters of a line that holds more than a paragraph: of 400 paragraphs of protocols one was longer. */
    line: 1500,
    /** Characters of a line that is a page where a list stands within it: an item of a list has seldom so many. */
    page: 300,
    /** Numbers in the middle of such a line. */
    labels: 3,
    /** Share of the letters of the text that stand in such lines. */
    share: 0.5,
  },
  running: {
    /** Lines between two running lines of a page: shorter things that count up (`Stap 1`) are text. */
    page: 20,
    /** How much the distances differ, as a share of the longest. */
    even: 0.25,
  },
  /**
   * Words and signs. Set on the templates for telephones and the guides: 7,955 words of sound Dutch, in which words and
   * signs were damaged evenly (`bench/damage.bench.ts` does the same to other texts). Sound, they have no sure case.
   */
  damage: {
    /**
     * So many sure cases of a kind, no two of the same word, are clear damage.
     *
     * Evidence: of the damage put in, 41 of 77 glued words, 31 of 77 cut words, 55 of 77 misread words and 53 of 77 signs
     * were sure cases; so clear damage has about four damaged places, which no slip of a writer makes.
     */
    cases: 2,
    /**
     * A case in so many words is too much for a sound text. In a longer text that is sound, rare words pile up.
     *
     * Evidence: with one word in 1,000 glued, there is a sure case in 2,650 words; with three, in 660.
     */
    wordsPerCase: 2500,
    /** In a text of at most so many words, a page, one sure case is clear damage: eight times the rate above. */
    shortText: 300,
    /** An unknown word that comes back so often is a word of its writer: extraction seldom glues the same pair thrice. */
    ownWord: 3,
  },
} as const;
