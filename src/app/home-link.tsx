import Button from '@mui/material/Button';
import { Link } from 'react-router';

/** The way home from a page that leads nowhere else. */
export function HomeLink({ isFirst = false }: { readonly isFirst?: boolean }) {
  const look = isFirst ? ({ variant: 'contained', color: 'primary' } as const) : {};
  return (
    <Button component={Link} to="/" size="large" {...look}>
      Go to your plans
    </Button>
  );
}
