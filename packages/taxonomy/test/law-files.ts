/** The file in `../shared/law` that holds articles of a law, by the name with which sources begin. */
export const lawFiles = {
  'WVO 2020': 'wvo-2020.md',
  WEC: 'wec.md',
  WPO: 'wpo.md',
  WMS: 'wms.md',
  WOT: 'overig.md',
  'BW 1': 'overig.md',
  UAVG: 'uavg.md',
  AVG: 'avg.md',
  Auteurswet: 'auteurswet.md',
  Sr: 'sr.md',
} as const;
