/** Which of two figures a line of the chart belongs to. */
export const ChartKey = ({ names }: { readonly names: readonly [before: string, now: string] }) => (
  <ul className="chart-key plain" aria-hidden="true">
    {names.map((name, i) => (
      <li key={name} dir="auto">
        <svg viewBox="0 0 36 12" width="36" height="12">
          <path className={`chart-line ${i === 0 ? 'chart-before' : ''} chart-key-line`} d="M1 6H35" />
          {i === 0 ? [8, 28].map((x) => <circle key={x} className="chart-ring chart-key-line" cx={x} cy={6} r={2.6} />) : null}
        </svg>
        {name}
      </li>
    ))}
  </ul>
);
