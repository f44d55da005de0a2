import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { compose, Composed } from './compose.tsx';
import { thisDevice } from './device.ts';
import { keepAtHand } from './keep-at-hand.ts';
import { Pages } from './routes.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id “root”: see index.html.');

const parts = compose(thisDevice());

createRoot(root).render(
  <StrictMode>
    <Composed parts={parts}>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <Pages />
      </BrowserRouter>
    </Composed>
  </StrictMode>,
);

window.addEventListener('load', () => keepAtHand(document));
