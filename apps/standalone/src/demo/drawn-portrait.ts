/** Nobody's face: a friendly portrait, drawn. */
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="1000" viewBox="0 0 400 500">
  <rect width="400" height="500" fill="#d9e8e4"/>
  <circle cx="330" cy="90" r="150" fill="#e9b44c" opacity=".45"/>
  <path d="M104 230c-10-110 40-146 96-146s108 36 98 146l14 130H92z" fill="#4a3226"/>
  <path d="M40 500c6-104 66-150 160-150s154 46 160 150z" fill="#0f5257"/>
  <path d="M158 300h84v58c0 30-84 30-84 0z" fill="#c98f6b"/>
  <ellipse cx="200" cy="225" rx="84" ry="104" fill="#dba480"/>
  <path d="M108 236c-10-98 38-142 96-142 66 0 104 48 90 140-8-46-26-66-50-78-40 26-92 26-118 14-12 18-18 38-18 66z" fill="#4a3226"/>
  <g fill="#1d2b2f"><circle cx="168" cy="232" r="8"/><circle cx="232" cy="232" r="8"/></g>
  <g fill="none" stroke="#1d2b2f" stroke-width="6" stroke-linecap="round">
    <path d="M152 208q16-12 32-2M216 206q16-10 32 2"/><path d="M168 278q32 30 64 0"/>
  </g>
  <g fill="#e9805c" opacity=".35"><circle cx="146" cy="264" r="17"/><circle cx="254" cy="264" r="17"/></g>
</svg>`;

/**
 * As a picture. Drawn before the service has seen its first photo: from then on it lets this process read nothing but what people send.
 */
export async function drawnPortrait(): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(DRAWING)).png().toBuffer();
}
