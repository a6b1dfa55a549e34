/** What is said of a job that gave nothing. */
export const failureWords = {
  fault:
    'Er ging iets mis in Akkoord. Dat ligt niet aan u. Probeer het opnieuw; gaat het weer mis, meld het dan met deze regel:',
  notice: (detail: string) => `Er ging iets mis in Akkoord: ${detail}`,
  again: 'Probeer het opnieuw',
  stopped: 'Dit is gestopt.',
  workIsSafe: 'Uw werk is er nog. U kunt het bewaren bij',
} as const;
