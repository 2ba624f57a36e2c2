/** A few lines to copy into a program, with a name that links lead to. */
export interface Example {
  id: string;
  heading: string;
  words: string;
  lines: string;
}

/** How final figures are pulled with each of the usual programs. */
function finalExamples(service: string): Example[] {
  return [
    {
      id: 'r',
      heading: 'R',
      words: 'Nothing but R is needed.',
      lines: `figures <- read.csv("${service}/releases/latest/figures.csv", na.strings = "", encoding = "UTF-8")
subset(figures, level == "REGION" & measure == "DIFFERENCE" & stratifier == "DEPRIVATION")`,
    },
    {
      id: 'python',
      heading: 'Python',
      words: 'With pandas. Without it, tools/examples/pull.py needs nothing but Python.',
      lines: `import pandas
figures = pandas.read_csv("${service}/releases/latest/figures.csv", float_precision="round_trip")
figures.query('level == "REGION" and measure == "DIFFERENCE" and stratifier == "DEPRIVATION"')`,
    },
    {
      id: 'excel',
      heading: 'Excel and Power BI',
      words:
        'Download the workbook, or choose Data, From Web, and give the address of the csv file. tools/examples/power-query.txt is a query to paste.',
      lines: `${service}/releases/latest/figures.xlsx
${service}/releases/latest/figures.csv`,
    },
    {
      id: 'curl',
      heading: 'A shell',
      words: 'A download that breaks off goes on where it stopped, when the same line is run again.',
      lines: `curl -fsSL ${service}/releases/latest/manifest.json
curl -fL -C - -O ${service}/releases/12/figures.parquet`,
    },
  ];
}

/** How provisional figures are pulled, by whoever is registered for it. */
function provisionalExample(service: string): Example {
  return {
    id: 'provisional',
    heading: 'Provisional figures, as a registered client',
    words:
      'An administrator of the service registers your program and hands you its id and secret. A token is good for some minutes.',
    lines: `TOKEN=$(curl -fsS -u CLIENT:SECRET -d grant_type=client_credentials ${service}/oidc/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
curl -fsSL -H "Authorization: Bearer $TOKEN" "${service}/releases/latest/figures.csv?kind=PROVISIONAL"`,
  };
}

/** Every example of the guide, in its order, with the addresses of this copy of the service. */
export function examples(service: string): Example[] {
  return [...finalExamples(service), provisionalExample(service)];
}
