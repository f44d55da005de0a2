import Box from '@mui/material/Box';
import { type StateNameRow, stateNames } from '#domain/formats/azure-reports/state-names.ts';
import type { Circuit } from '#domain/model/plan.ts';
import { Fold } from '#ui/kit/fold.tsx';
import { Mono } from '#ui/kit/mono.tsx';

const sides: { readonly [Side in StateNameRow['side']]: string } = {
  customer: 'You',
  provider: "The provider's side",
  microsoft: "Microsoft's side",
  resource: 'The last write to the resource',
};

/** Which name means which: the tools do not agree. */
export function StateNames({ circuit }: { readonly circuit: Circuit }) {
  return (
    <Fold summary="Which name means which">
      <Box component="dl" sx={{ m: 0, mt: 1.5, display: 'grid', gap: 2, fontSize: '0.75rem', lineHeight: 1.55 }}>
        {stateNames(circuit).map((row) => (
          <Box key={row.side}>
            <Box component="dt" sx={{ fontWeight: 600 }}>
              {sides[row.side]}
            </Box>
            <Box component="dd" sx={{ m: 0, color: 'text.secondary' }}>
              <Names row={row} />
            </Box>
          </Box>
        ))}
      </Box>
    </Fold>
  );
}

function Names({ row: { classic, powershell, rest } }: { readonly row: StateNameRow }) {
  return (
    <>
      <Mono>{powershell}</Mono> in PowerShell, <Mono>{rest}</Mono> in CLI and REST
      {classic === null && '; the classic tools of 2016 did not show it.'}
      {classic !== null && classic === powershell && '; the same in the classic tools of 2016.'}
      {classic !== null && classic !== powershell && (
        <>
          ; <Mono>{classic}</Mono> in the classic tools of 2016.
        </>
      )}
    </>
  );
}
