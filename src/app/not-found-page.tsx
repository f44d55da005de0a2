import { HomeLink } from './home-link.tsx';
import { NoticePage } from './notice-page.tsx';

export function NotFoundPage() {
  return (
    <NoticePage title="There is nothing at this address" actions={<HomeLink isFirst />}>
      <p>The link may be mistyped, or made by another version of Onramp. Your plans are where they were.</p>
    </NoticePage>
  );
}
