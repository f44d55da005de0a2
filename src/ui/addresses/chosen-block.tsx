import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { usePlan } from '#store/use-session.ts';
import { prefixUsesOf } from '#domain/model/prefix-uses.ts';
import { addressAt, formatCidr, lastOf, sizeOf } from '#domain/net/cidr.ts';
import { Card } from '#ui/kit/card.tsx';
import { CopyButton } from '#ui/kit/copy-button.tsx';
import { CloseIcon } from '#ui/kit/icons.tsx';
import { purposeWords } from './band-words.ts';
import { ownerWords, blockKey } from './owner-words.ts';

export interface ChosenBlockProps {
  readonly chosen: string | null;
  readonly onClose: () => void;
}

/** What is known of the block that was chosen on the map. */
export function ChosenBlock({ chosen, onClose }: ChosenBlockProps) {
  const plan = usePlan();
  const use = chosen === null ? undefined : prefixUsesOf(plan).find((each) => blockKey(each) === chosen);
  if (!use) return null;
  const text = formatCidr(use.block);
  const facts = [
    ['For', purposeWords[use.purpose]],
    ['First address', addressAt(use.block, 0)],
    ['Last address', addressAt({ ...use.block, first: lastOf(use.block) }, 0)],
    ['Addresses', sizeOf(use.block).toLocaleString('en')],
  ] as const;
  return (
    <Card
      title={ownerWords(plan, use.owner)}
      aside={
        <IconButton size="small" aria-label="Close" onClick={onClose}>
          <CloseIcon />
        </IconButton>
      }
    >
      <Typography component="div" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <code>{text}</code>
        <CopyButton text={text} label={`Copy ${text}`} />
      </Typography>
      <Box
        component="dl"
        sx={{
          m: 0,
          mt: 2,
          display: 'grid',
          gridTemplateColumns: 'auto 1fr',
          columnGap: 4,
          rowGap: 1,
          fontSize: '0.8125rem',
        }}
      >
        {facts.map(([term, value]) => (
          <Box key={term} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {term}
            </Box>
            <Box component="dd" sx={{ m: 0, textAlign: 'end', overflowWrap: 'anywhere' }}>
              <code>{value}</code>
            </Box>
          </Box>
        ))}
      </Box>
    </Card>
  );
}
