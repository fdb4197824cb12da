import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground';

const root = document.getElementById('playground');
const bar = document.getElementById('bar');
if (root === null || bar === null) throw new Error('index.html must hold the elements #bar and #playground.');
createRoot(root).render(<Playground bar={bar} />);
