import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { nextFree, type PoolPurpose } from '#domain/model/free-range.ts';
import { formatCidr } from '#domain/net/cidr.ts';
import { usePlan } from '#store/use-session.ts';
import { CopyButton } from '#ui/kit/copy-button.tsx';

interface Size {
  readonly bits: number;
  readonly purpose: PoolPurpose;
  readonly use: string;
}

const sizes: { readonly [Version in 4 | 6]: readonly Size[] } = {
  4: [
    { bits: 30, purpose: 'links', use: 'one link' },
    { bits: 29, purpose: 'links', use: 'both links, Global Reach' },
    { bits: 27, purpose: 'networks', use: 'GatewaySubnet' },
    { bits: 16, purpose: 'networks', use: 'virtual network' },
  ],
  6: [
    { bits: 126, purpose: 'links', use: 'one link' },
    { bits: 125, purpose: 'links', use: 'both links, Global Reach' },
    { bits: 64, purpose: 'networks', use: 'GatewaySubnet' },
    { bits: 56, purpose: 'networks', use: 'virtual network' },
  ],
};

/** The next block of each useful size that nothing in the plan touches. */
export function NextFree({ version }: { readonly version: 4 | 6 }) {
  const plan = usePlan();
  const rows = useMemo(
    () =>
      sizes[version].map((size) => ({ ...size, block: nextFree(plan, size.purpose, { version, bits: size.bits }) })),
    [plan, version],
  );
  return (
    <Box component="section" aria-label="Next free">
      <Typography variant="h3" component="h2">
        Next free
      </Typography>
      <Box component="dl" sx={{ m: 0, mt: 1 }}>
        {rows.map(({ bits, use, block }) => (
          <Box
            key={bits}
            sx={{
              display: 'flex',
              alignItems: 'center',
              justifyContent: 'space-between',
              gap: 2,
              minHeight: 36,
              borderBottom: 1,
              borderColor: 'hairline',
            }}
          >
            <Box component="dt" sx={{ minWidth: 0, py: 1, fontSize: '0.8125rem' }}>
              <code>/{bits}</code>{' '}
              <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
                {use}
              </Box>
            </Box>
            <Box
              component="dd"
              sx={{ m: 0, display: 'flex', flex: 'none', alignItems: 'center', gap: 1, fontSize: '0.8125rem' }}
            >
              {block ? (
                <>
                  <code>{formatCidr(block)}</code>
                  <CopyButton text={formatCidr(block)} label={`Copy ${formatCidr(block)}`} />
                </>
              ) : (
                'none in your ranges'
              )}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
