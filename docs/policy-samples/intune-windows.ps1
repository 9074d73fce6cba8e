# Dossierlens by Intune: Devices > Scripts and remediations > Platform scripts, in the system context, 64-bit.
# Writes the same values for Edge and Chrome. Running it again changes nothing, and takes out sites that are gone.
# Who may read scripts in Intune sees the key: keep that circle small, or leave the key out and hand it over by invitation.

$ExtensionIds = @{
  'Microsoft\Edge' = 'vervang-door-het-id-van-de-extensie-in-edge'
  'Google\Chrome'  = 'vervang-door-het-id-van-de-extensie'
}

$Policy = @'
{
  "serverUrl": "https://dossierlens.voorbeeld.nl",
  "issuer": "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/v2.0",
  "clientId": "11111111-1111-1111-1111-111111111111",
  "audience": "api://dossierlens",
  "organisationKey": "vervang-door-de-sleutel-van-je-organisatie-",
  "sites": ["https://*.ecd.voorbeeld.nl/*"],
  "siteLock": "listed"
}
'@ | ConvertFrom-Json

foreach ($Browser in $ExtensionIds.Keys) {
  $Key = "HKLM:\SOFTWARE\Policies\$Browser\3rdparty\extensions\$($ExtensionIds[$Browser])\policy"
  if (Test-Path $Key) { Remove-Item -Path $Key -Recurse }
  New-Item -Path $Key -Force | Out-Null
  foreach ($Field in $Policy.PSObject.Properties) {
    if ($Field.Value -is [array]) {
      New-Item -Path "$Key\$($Field.Name)" -Force | Out-Null
      for ($At = 0; $At -lt $Field.Value.Count; $At++) {
        New-ItemProperty -Path "$Key\$($Field.Name)" -Name ($At + 1) -Value $Field.Value[$At] -PropertyType String | Out-Null
      }
    } else {
      New-ItemProperty -Path $Key -Name $Field.Name -Value $Field.Value -PropertyType String | Out-Null
    }
  }
}
