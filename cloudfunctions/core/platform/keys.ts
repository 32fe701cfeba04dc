import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

/** Seals personal data and finds it again without opening it. */
export interface Keys {
  /** AES-256-GCM. @returns `keyId.iv.tag.text`, base64url; differs on every call. */
  seal: (text: string) => string
  /** @throws when the text was changed or the key is unknown. */
  open: (sealed: string) => string
  /** Keyed hash; `kind` separates, so that a phone never equals an ID number. */
  hash: (kind: 'id-number' | 'phone' | 'token' | 'command' | 'openid', text: string) => string
}

export interface KeyMaterial {
  /** Key id → 32 bytes, base64. Old keys stay until everything sealed by them is sealed anew. */
  sealing: Record<string, string>
  /** The id that seals from now on. */
  current: string
  /** 32 bytes, base64. Changing it loses every look-up. */
  hashing: string
}

export function createKeys(material: KeyMaterial): Keys {
  const hashing = Buffer.from(material.hashing, 'base64')
  const keyOf = (id: string): Buffer => {
    const key = material.sealing[id]
    if (!key) throw new Error(`sealing key ${id} is not configured`)
    return Buffer.from(key, 'base64')
  }
  return {
    seal(text) {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyOf(material.current), iv)
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return [material.current, ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.')
    },
    open(sealed) {
      const [id = '', iv = '', tag = '', text = ''] = sealed.split('.')
      const decipher = createDecipheriv('aes-256-gcm', keyOf(id), Buffer.from(iv, 'base64url'))
      decipher.setAuthTag(Buffer.from(tag, 'base64url'))
      return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8')
    },
    hash(kind, text) {
      return createHmac('sha256', hashing).update(`${kind}\n${text}`).digest('base64url')
    },
  }
}

const refuse = (): never => {
  throw new Error('this function has no keys')
}

/** For functions that have no business with personal data. */
export const noKeys: Keys = { seal: refuse, open: refuse, hash: refuse }

/** Fresh random keys, for a new installation. */
export function generateKeyMaterial(): KeyMaterial {
  const key = () => randomBytes(32).toString('base64')
  return { sealing: { k1: key() }, current: 'k1', hashing: key() }
}

/** Reads `KEYS` (JSON of KeyMaterial). @throws when it is missing or not complete. */
export function keyMaterialFrom(text: string | undefined): KeyMaterial {
  const material = JSON.parse(text ?? 'null') as Partial<KeyMaterial> | null
  if (!isComplete(material)) throw new Error('KEYS must hold sealing, current and hashing')
  return material
}

function isComplete(material: Partial<KeyMaterial> | null): material is KeyMaterial {
  return Boolean(material?.hashing && material.current && material.sealing?.[material.current])
}
