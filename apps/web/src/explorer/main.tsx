import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { buildSchema } from 'graphql';
import { createRoot } from 'react-dom/client';
import { fetchSchemaText } from './ask.js';
import { Explorer } from './Explorer.js';

const place = document.querySelector('#explorer');
if (place === null) throw new Error('The page has no place for the explorer.');
const root = createRoot(place);
try {
  root.render(<Explorer schema={buildSchema(await fetchSchemaText())} />);
} catch (failure) {
  root.render(<p role="alert">{failure instanceof Error ? failure.message : 'The explorer could not begin.'}</p>);
}
