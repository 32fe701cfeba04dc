import type { Organisation } from '../../core/organisation/organisation-repository'
import type { OrganisationKind } from '../../../src/contracts/organisations'
import type { Crowd } from './crowds'
import type { OrganisationName } from './organisation-names'
import { personName } from './person-names'
import type { Random } from './random'

export interface OrganisationSpec extends OrganisationName {
  kind?: OrganisationKind
  archived?: boolean
  regionName?: string
  /** Only for the public pairs of name and ID. */
  id?: string
  /** Who is in it; none for committees and archived branches. */
  crowd?: Crowd
}

export interface OrganisationTree {
  readonly rows: readonly Organisation[]
  readonly crowds: ReadonlyMap<string, Crowd>
  add(parent: Organisation | null, spec: OrganisationSpec): Organisation
}

const registered = new Date('2018-09-01T00:00:00Z')

/** Grows from the root; invented IDs rise from 9000001 with gaps, as those of organisations founded over the years would. */
export function createOrganisationTree(random: Random): OrganisationTree {
  const rows: Organisation[] = []
  const crowds = new Map<string, Crowd>()
  let lastId = 9_000_000

  function add(parent: Organisation | null, spec: OrganisationSpec): Organisation {
    lastId += parent ? random.int(1, 25) : 1
    const id = spec.id ?? String(lastId)
    const row: Organisation = {
      id,
      fullName: spec.fullName,
      shortName: spec.shortName,
      type: spec.type,
      kind: spec.kind ?? 'ordinary',
      status: spec.archived ? 'archived' : 'active',
      parentId: parent?.id ?? null,
      path: `${parent?.path ?? '/'}${id}/`,
      regionName: spec.regionName ?? parent?.regionName ?? '北京市',
      contactName: personName(random),
      contactPhone: `010-0000-${String(random.int(1000, 9999))}`,
      createdAt: registered,
    }
    rows.push(row)
    if (spec.crowd && !spec.archived) crowds.set(id, spec.crowd)
    return row
  }
  return { rows, crowds, add }
}
