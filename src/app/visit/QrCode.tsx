import { codeOf, codePath } from './code';

/** A code that a phone's camera reads as this text; `null` when the text is too long for one. Dark on light in every theme. */
export const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const code = codeOf(text);
  if (!code) return null;
  return (
    <svg className="qr" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={codePath(code.data)} fill="#000" />
    </svg>
  );
};
