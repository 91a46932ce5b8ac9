/**
 * What agencies call the pictures that anybody may fetch from their pages to
 * try a layout: they bear a watermark, and no licence covers them.
 */
export const AGENCY_PREVIEW =
  /istockphoto-\d{1,12}-(?:\d{2,4}x\d{2,4}|170667a)|gettyimages-\d+-(?:612x612|594x594|1024x1024|170667a)|adobestock_\d+_preview|(?<![\p{L}\p{N}])(?:110|160|220|240|360|500|1000)_F_\d{6,}_\w{20,}|stock-(?:photo|vector|illustration)-[\w-]{1,120}-(?:\d{2,4}nw|\d{2,4}w)-\d{6,}|depositphotos_\d+-stock-/iu;

/** How agencies that sell pictures and films name themselves: in names of files, in sources, in notes inside files. */
export const AGENCY =
  /shutter[ _-]?stock|i[ _-]?stock(?=photo|[ _-]?\d)|getty[ _-]?images|adobe[ _-]?stock|dreamstime|deposit[ _-]?photos|alamy|123rf|bigstock|canstock|fotolia|vecteezy|freepik|corbis|superstock|age[ _-]?fotostock|pond5|naturepl|photographers[ _-]?direct|images[ _-]?bazaar|dinodia|india[ _-]?picture(?!s)/iu;
