/** The mark of the program: one between two, over a broken line. */

/** The mark, 20 px square, in the colours of the theme. */
export function Logo() {
  return (
    <svg className="logo" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M3.5 15.5H16.5" stroke="var(--hostile)" strokeWidth="1.75" strokeDasharray="2.6 1.9" />
      <path d="M4 14.5 10 4.5 16 14.5" fill="none" stroke="var(--positive)" strokeWidth="2" />
      <circle cx="3.6" cy="15.6" r="2.4" fill="var(--ground)" stroke="var(--ink)" strokeWidth="1.5" />
      <circle cx="16.4" cy="15.6" r="2.4" fill="var(--ground)" stroke="var(--ink)" strokeWidth="1.5" />
      <circle cx="10" cy="4.6" r="3.4" fill="var(--ink)" />
    </svg>
  );
}
