import '../styles/main.scss';
import { createRoot } from 'react-dom/client';
import { HardCases } from './HardCases.js';

const place = document.querySelector('#hard-cases');
if (place === null) throw new Error('The page has no place for the charts.');
createRoot(place).render(<HardCases />);
