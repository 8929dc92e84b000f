import './node-version.mjs';
import { Secret, TOTP } from 'otpauth';

/** Prints the code that an authenticator app would show now: `npm run --silent code SECRET`, for the people of the demo. */
const [secret] = process.argv.slice(2);
if (!secret) {
  process.stderr.write('Give the secret that "npm run demo" printed: npm run --silent code SECRET\n');
  process.exitCode = 1;
} else {
  console.log(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
}
