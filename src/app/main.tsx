import 'virtual:colours.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readEmbedding } from './layout/embedding.ts';
import { markPaper } from './layout/media.ts';
import { registerWorker } from './offline/register-worker.ts';
import { Start } from './start.tsx';

markPaper();
const element = document.getElementById('app');
if (element === null) throw new Error('index.html has no element with the id "app".');
createRoot(element).render(
  <StrictMode>
    <Start />
  </StrictMode>,
);
registerWorker(window.parent !== window || readEmbedding(location.search) !== null);
