import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { ChangeConnection } from '#domain/actions/change-connection.ts';
import type { Connection } from '#domain/model/plan.ts';
import { AskButton } from '#ui/ask/ask-button.tsx';
import { fieldId } from '#ui/ask/field-id.ts';
import { changedFields } from '../routing/changed-fields.ts';
import { FieldFold } from '../routing/field-fold.tsx';
import { FieldGrid } from '../routing/field-grid.tsx';
import { NumberField } from '#ui/kit/number-field.tsx';
import { FastPathField } from './fastpath-field.tsx';

/** What can be changed about a link that is there. */
export function LiveLink({ connection }: { readonly connection: Connection }) {
  const [draft, setDraft] = useState<ChangeConnection['settings']>({});
  const { id, settings } = connection;
  const changes = changedFields(settings, draft);
  const request = { id: 'change-connection', args: { connectionId: id, settings: changes } } as const;
  const isChanged = Object.keys(changes).length > 0;
  const { routingWeight, fastPath } = { ...settings, ...draft };
  return (
    <FieldFold
      title="Change the link"
      summary={`Weight ${settings.routingWeight}, FastPath ${settings.fastPath ? 'on' : 'off'}`}
      mustShow={isChanged}
    >
      <FieldGrid>
        <NumberField
          id={fieldId(id, 'routingWeight')}
          label="Routing weight"
          value={routingWeight}
          onChange={(weight) => setDraft({ ...draft, routingWeight: weight ?? 0 })}
          onCommit={() => undefined}
          hint="0 to 32000; the higher one is preferred"
        />
        <FastPathField connectionId={id} value={fastPath} onChange={(on) => setDraft({ ...draft, fastPath: on })} />
      </FieldGrid>
      {isChanged && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 2 }}>
          <AskButton request={request} size="small" onDone={() => setDraft({})} />
          <Button size="small" variant="text" onClick={() => setDraft({})}>
            Discard changes
          </Button>
        </Box>
      )}
    </FieldFold>
  );
}
