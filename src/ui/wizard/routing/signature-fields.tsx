import Box from '@mui/material/Box';
import { useState } from 'react';
import { type SignatureFailure, signatureFailures } from '#domain/machines/prefix-machine.ts';
import type { PeeringId } from '#domain/model/ids.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { fieldId } from '#ui/ask/field-id.ts';
import { ChoiceField } from '#ui/kit/choice-field.tsx';
import { Field } from '#ui/kit/field.tsx';
import { Fold } from '#ui/kit/fold.tsx';
import { FieldGrid } from './field-grid.tsx';

const findings = [
  { value: '', label: 'It proves the prefixes' },
  ...signatureFailures
    .filter((failure) => failure !== 'InvalidSignatureEncoding')
    .map((value) => ({ value, label: value })),
];

/** Proves the prefixes with a signature, and rehearses what Microsoft finds when it looks at it. */
export function SignatureFields({ peeringId }: { readonly peeringId: PeeringId }) {
  const [signature, setSignature] = useState('');
  const [flaw, setFlaw] = useState<SignatureFailure | undefined>(undefined);
  return (
    <Fold summary="With a signature (preview)">
      <Box sx={{ boxSizing: 'border-box', display: 'grid', gap: 2, pt: 1, minWidth: 0 }}>
        <FieldGrid>
          <Field
            id={fieldId(peeringId, 'signature')}
            label="Signature of the validation id"
            hint="Base64 without spaces or line breaks, made with the key of the certificate in the registry entry"
            value={signature}
            onChange={setSignature}
            mono
          />
          <ChoiceField
            id={fieldId(peeringId, 'flaw')}
            label="What Microsoft finds"
            hint="Yours to choose: nothing here can look into a registry"
            value={flaw ?? ''}
            options={findings}
            onChange={(value) => setFlaw(signatureFailures.find((each) => each === value))}
          />
        </FieldGrid>
        <div>
          <AskButton
            request={{
              id: 'upload-prefix-signature',
              args: { peeringId, ...(signature === '' ? {} : { signature }), ...(flaw ? { flaw } : {}) },
            }}
            label="Upload a signature"
            size="small"
          />
        </div>
      </Box>
    </Fold>
  );
}
