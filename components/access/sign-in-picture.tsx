/** A very large, very light braid: two strands that climb, cross and meet (`look.md` 11.1). Decoration only. */
export function SignInPicture() {
  return (
    <svg
      className="gate-picture"
      viewBox="0 0 860 620"
      aria-hidden="true"
      preserveAspectRatio="xMidYMid slice"
    >
      {[500, 340, 180].map((y) => (
        <line key={y} x1="0" x2="860" y1={y} y2={y} className="gate-band" />
      ))}
      <path
        className="gate-tech"
        d="M0 560h70c30 0 30-40 60-40h50c30 0 30-50 60-50h110c30 0 30-60 60-60h70c30 0 30-50 60-50h90c30 0 30-80 60-80h60c30 0 30-60 60-60h50"
      />
      <path
        className="gate-soft"
        d="M0 560h120c30 0 30-30 60-30h90c30 0 30-50 60-50h60c30 0 30-90 60-90h60c30 0 30-70 60-70h80c30 0 30-50 60-50h50c30 0 30-90 60-90h100"
      />
      <line className="gate-rung" x1="645" y1="280" x2="645" y2="270" />
      {[
        [130, 520],
        [240, 470],
        [410, 410],
        [540, 360],
        [690, 280],
      ].map(([x = 0, y = 0]) => (
        <rect key={x} className="gate-tech-bead" x={x - 9} y={y - 9} width="18" height="18" rx="2" />
      ))}
      {[
        [180, 530],
        [330, 480],
        [450, 390],
        [570, 320],
        [710, 270],
      ].map(([x, y]) => (
        <circle key={x} className="gate-soft-bead" cx={x} cy={y} r="10" />
      ))}
    </svg>
  );
}
