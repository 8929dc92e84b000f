import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

const USER_PRESENT = 0x01;
const WITH_CREDENTIAL = 0x40;
const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest();

/** A passkey made of nothing but a key pair: what a telephone would answer (W3C Web Authentication, 6 and 8.7). */
export class SoftwareKey {
  readonly id = randomBytes(32);
  private readonly publicKey: KeyObject;
  private readonly privateKey: KeyObject;

  constructor(
    private readonly publicUrl: string,
    public counter = 1,
  ) {
    ({ publicKey: this.publicKey, privateKey: this.privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' }));
  }

  /** Answers what makes a passkey. */
  made(challenge: string, changes: { origin?: string; host?: string; transports?: unknown } = {}): object {
    const clientDataJSON = this.clientData('webauthn.create', challenge, changes.origin);
    const { x = '', y = '' } = this.publicKey.export({ format: 'jwk' });
    const key = map([1, 2], [3, -7], [-1, 1], [-2, Buffer.from(x, 'base64url')], [-3, Buffer.from(y, 'base64url')]);
    const credential = Buffer.concat([Buffer.alloc(16), uint16(this.id.length), this.id, key]);
    const authData = Buffer.concat([this.head(USER_PRESENT | WITH_CREDENTIAL, changes.host), credential]);
    return this.answer({
      clientDataJSON: clientDataJSON.toString('base64url'),
      attestationObject: map(['fmt', 'none'], ['attStmt', map()], ['authData', authData]).toString('base64url'),
      transports: 'transports' in changes ? changes.transports : ['internal'],
    });
  }

  /** Answers what asks for a passkey; counts itself, unless told that it was copied. */
  proof(challenge: string, changes: { origin?: string; host?: string; counter?: number } = {}): object {
    this.counter = changes.counter ?? this.counter + 1;
    const clientDataJSON = this.clientData('webauthn.get', challenge, changes.origin);
    const authenticatorData = this.head(USER_PRESENT, changes.host);
    const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(clientDataJSON)]), this.privateKey);
    return this.answer({
      clientDataJSON: clientDataJSON.toString('base64url'),
      authenticatorData: authenticatorData.toString('base64url'),
      signature: signature.toString('base64url'),
    });
  }

  private answer(response: object): object {
    const id = this.id.toString('base64url');
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }

  private clientData(type: string, challenge: string, origin = this.publicUrl): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  private head(flags: number, host = new URL(this.publicUrl).hostname): Buffer {
    const rest = Buffer.alloc(5);
    rest.writeUInt8(flags, 0);
    rest.writeUInt32BE(this.counter, 1);
    return Buffer.concat([sha256(host), rest]);
  }
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

type Value = number | string | Buffer;
/** What is CBOR already. */
const maps = new WeakSet<Buffer>();

/** As much of CBOR (RFC 8949) as a passkey needs. */
function map(...entries: [number | string, Value][]): Buffer {
  const encoded = entries.flatMap(([key, value]) => [cbor(key), cbor(value)]);
  const whole = Buffer.concat([head(5, entries.length), ...encoded]);
  maps.add(whole);
  return whole;
}

function cbor(value: Value): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  return maps.has(value) ? value : Buffer.concat([head(2, value.length), value]);
}

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.concat([Buffer.from([(major << 5) | 25]), uint16(value)]);
}
