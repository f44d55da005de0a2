import Box from '@mui/material/Box';
import { useState } from 'react';
import { isBarred, verdictOf } from '#domain/engine/verdict.ts';
import type { ConnectionId } from '#domain/model/ids.ts';
import { keyKindOf, keyKindWords } from '#domain/model/key-kind.ts';
import { usePlan } from '#store/use-session.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { fieldId } from '#ui/ask/field-id.ts';
import { Field } from '#ui/kit/field.tsx';
import { Fold } from '#ui/kit/fold.tsx';

/** The way in for a key that somebody sent: it is recognised by what it is, whatever it was taken for. */
export function TypedKey({ connectionId }: { readonly connectionId: ConnectionId }) {
  const plan = usePlan();
  const [key, setKey] = useState('');
  const found = key.trim() === '' ? null : keyKindOf(plan, key);
  const request = { id: 'redeem-authorization', args: { connectionId, key: key.trim() } } as const;
  // Barred, its button says what the key is.
  const isTold = found !== null && isBarred(verdictOf(plan, request));
  return (
    <Fold summary="Redeem a key that you were sent">
      <Box sx={{ boxSizing: 'border-box', display: 'grid', gap: 2, pt: 1, minWidth: 0 }}>
        <Field
          id={fieldId(connectionId, 'key')}
          label="Authorization key"
          hint={
            found && !isTold
              ? `This is ${keyKindWords(found)}.`
              : 'Three keys look alike: the service key is for the provider, the key of a port pair for circuits on it.'
          }
          value={key}
          onChange={setKey}
          mono
        />
        {found && (
          <div>
            <AskButton request={request} label="Redeem this key" size="small" />
          </div>
        )}
      </Box>
    </Fold>
  );
}
