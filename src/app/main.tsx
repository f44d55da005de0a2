import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { compose, Composed } from './compose.tsx';
import { thisDevice } from './device.ts';
import { keepAtHand } from './keep-at-hand.ts';
import { routesFor } from './routes.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id “root”: see index.html.');

const parts = compose(thisDevice());
const router = createBrowserRouter(routesFor(parts), { basename: import.meta.env.BASE_URL });

createRoot(root).render(
  <StrictMode>
    <Composed parts={parts}>
      <RouterProvider router={router} />
    </Composed>
  </StrictMode>,
);

window.addEventListener('load', () => keepAtHand(document));
