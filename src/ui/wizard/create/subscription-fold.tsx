import Box from '@mui/material/Box';
import { lazy, Suspense } from 'react';
import { FieldFold } from '../routing/field-fold.tsx';

const SubscriptionFields = lazy(async () => {
  const { SubscriptionFields: component } = await import('./subscription-fields.tsx');
  return { default: component };
});

/** What is known of the subscription that owns the circuit: rights, features and quotas decide what Azure allows. */
export function SubscriptionFold({ subscription }: { readonly subscription: string }) {
  if (subscription === '') return null;
  return (
    <Box sx={{ border: 1, borderColor: 'hairline', borderRadius: 3, bgcolor: 'surface', px: 4, py: 2.5 }}>
      <FieldFold title="Subscription" summary={subscription} mustShow={false}>
        {(open) => <Suspense>{open && <SubscriptionFields key={subscription} subscription={subscription} />}</Suspense>}
      </FieldFold>
    </Box>
  );
}
