import { MyOrganisationPage } from '../../../features/my-organisation/my-organisation-page'

export default function Organisation() {
  return <MyOrganisationPage />
}
