/** A way to have the figures in a program within five minutes. */
export interface WayToPull {
  name: string;
  /** What to do first, where that is more than to run the text. */
  before: string;
  text: string;
}

const file = '/releases/latest/figures.csv';

/** How the figures of the latest final publication get into the programs that analysts work with. */
export function waysToPull(origin: string): WayToPull[] {
  const address = `${origin}${file}`;
  return [
    { name: 'R', before: 'It needs no package.', text: `figures <- read.csv("${address}")` },
    {
      name: 'Python',
      before: 'It needs pandas.',
      text: `import pandas as pd\nfigures = pd.read_csv("${address}")`,
    },
    { name: 'Excel', before: 'Choose Data, From web, and paste this address.', text: address },
    {
      name: 'Command line',
      before: 'A download that stops goes on where it was.',
      text: `curl -LO -C - ${address}`,
    },
  ];
}
