import { organisation } from '../core/organisation/organisation-tables'
import type { Context } from '../core/platform/context'
import { hashPassword } from '../core/platform/password'
import { loadSample } from './sample/load-sample'
import type { SampleOptions } from './sample/sample-data'

/** Of every sample account; sample data exists on developers' machines only. */
export const samplePassword = 'qingchun-2026'

/** Of the sample when SEED is not given. */
export const sampleSeed = 20_260_504

/** Fills an empty database with sample data, the same for the same seed number; leaves any other alone. */
export async function seedSample(context: Context, say: (line: string) => void, size: SampleOptions['size'] = 'full'): Promise<void> {
  const existing = await context.db.select({ id: organisation.id }).from(organisation).limit(1)
  if (existing.length > 0) return
  say('正在写入样例数据…')
  const { keys } = context
  const loaded = await loadSample(context.db, {
    seed: Number(process.env.SEED ?? sampleSeed),
    sealer: { seal: keys.seal, hash: keys.hash },
    passwordHash: await hashPassword(samplePassword),
    now: context.now(),
    size,
  })
  say(`样例数据：${loaded.organisations} 个团组织，${loaded.members} 名团员（均为虚构）。`)
}
