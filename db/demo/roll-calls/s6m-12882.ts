/** The roll-call of the division on S6M-12882, as printed in the Official Report. */
export const s6m12882 = `
FOR
Baillie, Jackie | Dumbarton | c | Lab
Baker, Claire | Mid Scotland and Fife | r | Lab
Bibby, Neil | West Scotland | r | Lab
Boyack, Sarah | Lothian | r | Lab
Choudhury, Foysol | Lothian | r | Lab
Clark, Katy | West Scotland | r | Lab
Duncan-Glancy, Pam | Glasgow | r | Lab
Grant, Rhoda | Highlands and Islands | r | Lab
Griffin, Mark | Central Scotland | r | Lab
Johnson, Daniel | Edinburgh Southern | c | Lab
Lennon, Monica | Central Scotland | r | Lab
Leonard, Richard | Central Scotland | r | Lab
Marra, Michael | North East Scotland | r | Lab
McNeill, Pauline | Glasgow | r | Lab
Mochan, Carol | South Scotland | r | Lab
O’Kane, Paul | West Scotland | r | Lab
Rowley, Alex | Mid Scotland and Fife | r | Lab
Smyth, Colin | South Scotland | r | Lab
Sweeney, Paul | Glasgow | r | Lab
Whitfield, Martin | South Scotland | r | Lab
AGAINST
Adam, George | Paisley | c | SNP
Adamson, Clare | Motherwell and Wishaw | c | SNP
Allan, Alasdair | Na h-Eileanan an Iar | c | SNP
Arthur, Tom | Renfrewshire South | c | SNP
Balfour, Jeremy | Lothian | r | Con
Beattie, Colin | Midlothian North and Musselburgh | c | SNP
Briggs, Miles | Lothian | r | Con
Brown, Keith | Clackmannanshire and Dunblane | c | SNP
Brown, Siobhian | Ayr | c | SNP
Burgess, Ariane | Highlands and Islands | r | Green
Burnett, Alexander | Aberdeenshire West | c | Con
Callaghan, Stephanie | Uddingston and Bellshill | c | SNP
Carlaw, Jackson | Eastwood | c | Con
Carson, Finlay | Galloway and West Dumfries | c | Con
Chapman, Maggie | North East Scotland | r | Green
Coffey, Willie | Kilmarnock and Irvine Valley | c | SNP
Constance, Angela | Almond Valley | c | SNP
Dey, Graeme | Angus South | c | SNP
Don, Natalie | Renfrewshire North and West | c | SNP |  | natalie-don-innes
Doris, Bob | Glasgow Maryhill and Springburn | c | SNP
Dornan, James | Glasgow Cathcart | c | SNP
Dowey, Sharon | South Scotland | r | Con
Dunbar, Jackie | Aberdeen Donside | c | SNP
Eagle, Tim | Highlands and Islands | r | Con
Ewing, Annabelle | Cowdenbeath | c | SNP
Ewing, Fergus | Inverness and Nairn | c | SNP
Fairlie, Jim | Perthshire South and Kinross-shire | c | SNP
Findlay, Russell | West Scotland | r | Con
FitzPatrick, Joe | Dundee City West | c | SNP
Forbes, Kate | Skye, Lochaber and Badenoch | c | SNP
Fraser, Murdo | Mid Scotland and Fife | r | Con
Gallacher, Meghan | Central Scotland | r | Con
Gibson, Kenneth | Cunninghame North | c | SNP
Gilruth, Jenny | Mid Fife and Glenrothes | c | SNP
Golden, Maurice | North East Scotland | r | Con
Gosal, Pam | West Scotland | r | Con
Grahame, Christine | Midlothian South, Tweeddale and Lauderdale | c | SNP
Gray, Neil | Airdrie and Shotts | c | SNP
Greer, Ross | West Scotland | r | Green
Gulhane, Sandesh | Glasgow | r | Con
Halcro Johnston, Jamie | Highlands and Islands | r | Con
Hamilton, Rachael | Ettrick, Roxburgh and Berwickshire | c | Con
Harper, Emma | South Scotland | r | SNP
Harvie, Patrick | Glasgow | r | Green
Haughey, Clare | Rutherglen | c | SNP
Hepburn, Jamie | Cumbernauld and Kilsyth | c | SNP
Hoy, Craig | South Scotland | r | Con
Hyslop, Fiona | Linlithgow | c | SNP
Kerr, Stephen | Central Scotland | r | Con
Kidd, Bill | Glasgow Anniesland | c | SNP
Lumsden, Douglas | North East Scotland | r | Con
MacGregor, Fulton | Coatbridge and Chryston | c | SNP
Mackay, Gillian | Central Scotland | r | Green
Mackay, Rona | Strathkelvin and Bearsden | c | SNP
Macpherson, Ben | Edinburgh Northern and Leith | c | SNP
Maguire, Ruth | Cunninghame South | c | SNP
Martin, Gillian | Aberdeenshire East | c | SNP
Mason, John | Glasgow Shettleston | c | SNP
Matheson, Michael | Falkirk West | c | SNP
McAllan, Màiri | Clydesdale | c | SNP
McArthur, Liam | Orkney Islands | c | LD
McCall, Roz | Mid Scotland and Fife | r | Con
McKee, Ivan | Glasgow Provan | c | SNP
McKelvie, Christina | Hamilton, Larkhall and Stonehouse | c | SNP
McLennan, Paul | East Lothian | c | SNP
McMillan, Stuart | Greenock and Inverclyde | c | SNP
McNair, Marie | Clydebank and Milngavie | c | SNP
Minto, Jenni | Argyll and Bute | c | SNP
Mountain, Edward | Highlands and Islands | r | Con
Mundell, Oliver | Dumfriesshire | c | Con
Nicoll, Audrey | Aberdeen South and North Kincardine | c | SNP
Rennie, Willie | North East Fife | c | LD
Robertson, Angus | Edinburgh Central | c | SNP
Robison, Shona | Dundee City East | c | SNP
Ruskell, Mark | Mid Scotland and Fife | r | Green
Simpson, Graham | Central Scotland | r | Con
Slater, Lorna | Lothian | r | Green
Smith, Liz | Mid Scotland and Fife | r | Con
Somerville, Shirley-Anne | Dunfermline | c | SNP
Stevenson, Collette | East Kilbride | c | SNP
Stewart, Alexander | Mid Scotland and Fife | r | Con
Stewart, Kaukab | Glasgow Kelvin | c | SNP
Stewart, Kevin | Aberdeen Central | c | SNP
Sturgeon, Nicola | Glasgow Southside | c | SNP
Swinney, John | Perthshire North | c | SNP
Thomson, Michelle | Falkirk East | c | SNP
Todd, Maree | Caithness, Sutherland and Ross | c | SNP
Torrance, David | Kirkcaldy | c | SNP
Tweed, Evelyn | Stirling | c | SNP
Webber, Sue | Lothian | r | Con
Wells, Annie | Glasgow | r | Con
White, Tess | North East Scotland | r | Con
Whitham, Elena | Carrick, Cumnock and Doon Valley | c | SNP
Whittle, Brian | South Scotland | r | Con
Wishart, Beatrice | Shetland Islands | c | LD
`;
