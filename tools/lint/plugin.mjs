// Our own lint rules, loaded by .oxlintrc.json.
import { relative, sep } from 'node:path';
import { faultOf } from './rooms.mjs';

const rooms = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    function check(node) {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const typeOnly = [node.importKind, node.exportKind].includes('type') || node.type === 'TSImportType';
      const message = faultOf({ file, specifier, typeOnly });
      if (message) context.report({ node: node.source, message });
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

export default { meta: { name: 'onramp' }, rules: { rooms } };
