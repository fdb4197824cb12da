import { Document, isScalar, Scalar, visit } from 'yaml';

/** YAML as the seed files want it: what another program would take for a truth value, a number or nothing stands in quotes. */
export function seedYaml(content: object, comment?: string): string {
  const document = new Document(content, { version: '1.2' });
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === 'string' && AMBIGUOUS.test(node.value))
        node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  if (comment !== undefined) document.commentBefore = comment;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

const AMBIGUOUS =
  /^(?:y|yes|n|no|on|off|true|false|null|nil|none|na|nan|~|\.?inf|[-+]?\.?\d.*|.*[#:{}[\],&*!|>'"%@`].*|[-?].*|\s.*|.*\s)$/i;
